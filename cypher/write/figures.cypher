// Write figures: the numbers that statements claim.
:param rows => [{id: "example/figure-1", props: {id: "example/figure-1", measure: "refugees", value: 28120, unit: "persons", bound: "ABOUT"}, statedIn: [{statement: "example"}]}];
UNWIND $rows AS row
MERGE (figure:Figure {id: row.id})
SET figure = row.props
WITH figure, row
UNWIND row.statedIn AS part
MATCH (statement:Statement {id: part.statement})
MERGE (statement)-[:STATES]->(figure)
