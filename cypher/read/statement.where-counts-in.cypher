// Which statements count in positions of these actors toward those, whatever else the readings are?
:param countingHolder => ["france"];
:param countingTarget => ["azerbaijan"];
:param countingIssue => null;
:param countingCoder => null;
:param countingMethod => null;
:param countingBasis => ["NAMED", "PRONOUN"];
:param countingVoice => "REPRESENTED";
:param countingFrom => "0001-01-01";
:param countingTo => "9999-12-31";
:param countingWithin => false;
MATCH (statement:Statement)
WHERE EXISTS {
  MATCH (statement)-[counting:TAKES]->()
  WHERE counting.voice = $countingVoice
    AND CASE WHEN $countingHolder IS NULL THEN NOT counting.onlyIfAsked ELSE counting.holder IN $countingHolder END
    AND ($countingTarget IS NULL OR counting.target IN $countingTarget)
    AND ($countingIssue IS NULL OR counting.issue IN $countingIssue)
    AND ($countingCoder IS NULL OR counting.coder IN $countingCoder)
    AND ($countingMethod IS NULL OR counting.method IN $countingMethod)
    AND (counting.targetBasis IS NULL OR counting.targetBasis IN $countingBasis)
    AND CASE WHEN $countingWithin THEN counting.earliest >= $countingFrom AND counting.latest <= $countingTo
      ELSE counting.earliest <= $countingTo AND counting.latest >= $countingFrom END
}
RETURN statement
