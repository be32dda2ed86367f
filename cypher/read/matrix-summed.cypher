// Whose positions toward whom are asked for, summed up over all time?
:param holders => ["france", "european-union"];
:param targets => ["russia", "azerbaijan"];
WITH {holders: $holders, targets: $targets} AS matrix
RETURN matrix
