// Write sources: the documents in which statements are printed.
:param rows => [{id: "example-article", props: {id: "example-article", lang: "en", reference: "2023-09-26"}}];
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.props
