// What is claimed for these days?
:param period => {from: "2023-09-26", to: "2023-09-26", claims: [{figure: "armenian-authorities-28120/figure-1", claimants: ["armenia"]}]};
WITH $period AS period
UNWIND period.claims AS claim
RETURN claim
