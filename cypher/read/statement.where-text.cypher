// Which statements have these words in their quotations, wherever they are printed, or in their gist?
:param text => "integrity";
MATCH (statement:Statement)
WHERE (
  any(words IN coalesce(statement.quotes, []) + [statement.gist] WHERE replace(toLower(words), "’", "'") CONTAINS replace(toLower($text), "’", "'"))
  OR EXISTS {
    MATCH (statement)-[printing:PRINTED_IN]->()
    WHERE any(words IN printing.quotes WHERE replace(toLower(words), "’", "'") CONTAINS replace(toLower($text), "’", "'"))
  }
)
RETURN statement
