// Whose positions toward whom are asked for, summed up over all time?
:param holders => ["france", "european-union"];
:param targets => ["russia", "azerbaijan"];
:param role => "ON_BEHALF_OF";
:param from => "0001-01-01";
:param to => "9999-12-31";
:param isWithin => false;
:param coders => null;
:param methods => null;
WITH {holders: $holders, targets: $targets, role: $role, from: $from, to: $to, isWithin: $isWithin, coders: $coders, methods: $methods} AS matrix
RETURN matrix
