// What a holder mentioned or addressed is found by both, in the order of their dates.
CREATE INDEX notices_holder_target_key IF NOT EXISTS FOR ()-[notices:NOTICES]-() ON (notices.holder, notices.target, notices.key)
