// Which ties has this network?
:param network => {edges: [{source: "france", target: "armenia", weight: 1.5, n: 3}]};
WITH $network AS network
UNWIND network.edges AS tie
WITH tie {.*, spoken: network.spoken} AS edge
RETURN edge
