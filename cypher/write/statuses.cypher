// Note whether the words still stand at their anchors.
:param source => "exodus-article";
:param rows => [{key: "0000000858|aliyev-rights-guaranteed", order: 0, status: "VERIFIED"}];
UNWIND $rows AS row
MATCH (:Source {id: $source})<-[printed:PRINTED_IN]-()
WHERE printed.key = row.key AND printed.order = row.order
SET printed.status = row.status
