// A search looks in all that is written of these five kinds of things, and in every spelling of an actor.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (node:Name|Statement|Source|Event|Issue)
ON EACH [node.text, node.gist, node.quotes, node.title, node.name, node.definition]
OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-folding"}}
