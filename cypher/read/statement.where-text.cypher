// Which statements have these words in their quotations or gist?
:param text => "integrity";
MATCH (statement:Statement)
WHERE any(words IN statement.quotes + [statement.gist] WHERE toLower(words) CONTAINS toLower($text))
RETURN statement
