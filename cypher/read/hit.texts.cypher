// Where may the words sought stand in what was found?
:param id => "armenia";
:param text => "Yerevan";
MATCH (node:Actor {id: $id}) WITH {node: node, sought: $text} AS hit
WITH hit, hit.node AS node
WITH hit, node, COLLECT { MATCH (node)<-[:NAMES]-(name:Name) RETURN name.text ORDER BY name.id } AS names
WITH {
  sought: hit.sought,
  texts: names + coalesce(node.quotes, []) + [text IN [node.gist, node.name, node.title, node.definition] WHERE text IS NOT NULL]
} AS texts
RETURN texts
