// Which splits score so?
:param polarisation => {splits: [{first: ["france"], second: ["azerbaijan", "russia"]}]};
WITH $polarisation AS polarisation
UNWIND polarisation.splits AS split
RETURN split
