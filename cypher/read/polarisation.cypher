// How far do actors stand in two camps, as it was worked out from their statements?
:param polarisation => {score: 0.9, splits: [{first: ["france"], second: ["azerbaijan", "russia"]}]};
WITH $polarisation AS polarisation
WHERE polarisation IS NOT NULL
RETURN polarisation
