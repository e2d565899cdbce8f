-- What a row of a waiting file says of somebody who is erased meanwhile is emptied (COM-PRV-07).
grant update (cells) on entry_file_row to examcycle_application;
