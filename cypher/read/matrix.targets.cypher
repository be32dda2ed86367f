// Who are the targets of this matrix, in the order asked for?
:param matrix => {holders: ["france", "european-union"], targets: ["russia", "azerbaijan"]};
WITH $matrix AS matrix
UNWIND range(0, size(matrix.targets) - 1) AS place
MATCH (actor:Actor {id: matrix.targets[place]})
RETURN actor, place
ORDER BY place
