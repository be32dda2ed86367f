// The numbers of one measure are found without reading all others.
CREATE INDEX figure_measure IF NOT EXISTS FOR (figure:Figure) ON (figure.measure)
