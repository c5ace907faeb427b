-- By which change a term came to wait for review, and by which it was sent back to who wrote it. The ids of changes are
-- in the order of time, so one column says since when, by whom and why, and sorts.
alter table term add column proposed_in uuid, add column returned_in uuid;
update term t
   set proposed_in = (
     select r.change_id from revision r
      where r.term_id = t.id and r.version > coalesce((
              select max(v.version) from revision v
               where v.term_id = t.id and v.content ->> 'status' not in ('proposed', 'in_review')), 0)
      order by r.version limit 1)
 where status in ('proposed', 'in_review');
create index term_waiting on term (lexicon_id, proposed_in, id) where proposed_in is not null and removed_at is null;
create index term_returned on term (edited_by, returned_in, id) where returned_in is not null and removed_at is null;
