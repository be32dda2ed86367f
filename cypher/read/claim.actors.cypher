// Who claims it?
:param claim => {figure: "armenian-authorities-28120/figure-1", claimants: ["armenia"]};
WITH $claim AS claim
MATCH (actor:Actor)
WHERE actor.id IN claim.claimants
RETURN actor
ORDER BY actor.id
