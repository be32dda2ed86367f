// Write coders: who or what a reading is by.
:param rows => [{id: "anna", props: {id: "anna", name: "Anna", kind: "PERSON"}}];
UNWIND $rows AS row
MERGE (coder:Coder {id: row.id})
SET coder = row.props
