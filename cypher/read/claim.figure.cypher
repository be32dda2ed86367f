// Which number is it?
:param claim => {figure: "armenian-authorities-28120/figure-1", claimants: ["armenia"]};
WITH $claim AS claim
MATCH (figure:Figure {id: claim.figure})
RETURN figure
