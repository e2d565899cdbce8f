-- Who moves to where photos are taken agrees to one, or declines it then (ENG-EXM-07).
grant update (photo) on english_entry to examcycle_application;
