// Does anything hang on a merged actor that should hang on the one that it is merged into?
MATCH (merged:Merged)-[tie:!(SAME_AS|NOT_SAME_AS|SAYS|DOUBLED)]-(other)
RETURN merged.id AS merged, type(tie) AS tie, other.id AS other
