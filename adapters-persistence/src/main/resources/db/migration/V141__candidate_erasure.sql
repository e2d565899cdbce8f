-- A candidature goes when its person is erased (COM-PRV-07); one with an entry cannot.
grant delete on candidate to examcycle_application;
