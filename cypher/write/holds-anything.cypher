// Is there anything in the graph but its schema and the vocabulary?
RETURN EXISTS { MATCH (:!Schema&!Term&!Migration) } AS holdsAnything
