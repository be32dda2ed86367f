// Whose positions toward whom are asked for, in which days, and in which years are they summed up?
:param holders => ["france", "european-union"];
:param targets => ["russia", "azerbaijan"];
:param from => "0001-01-01";
:param to => "9999-12-31";
:param isWithin => false;
:param years => {areCut: false, sinceFrom: "0001", sinceTo: "9999", untilFrom: "0001", untilTo: "9999", touched: {sinceFrom: "0001", sinceTo: "9999", untilFrom: "0001", untilTo: "9999"}};
WITH {holders: $holders, targets: $targets, from: $from, to: $to, isWithin: $isWithin, years: $years} AS matrix
RETURN matrix
