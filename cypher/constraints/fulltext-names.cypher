// Names that are nearly written alike are found for suggestions.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (name:Name)
ON EACH [name.norm]
OPTIONS {indexConfig: {`fulltext.analyzer`: "whitespace"}}
