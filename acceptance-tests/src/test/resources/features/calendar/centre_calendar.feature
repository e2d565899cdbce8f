@calendar
Feature: The key dates of a centre, in its own calendar
  A centre sees the dates that hold for it: the board's for centres of its kind and, if it is
  attached to an Associate, the Associate's own besides. Its calendar subscribes to them under a
  link that is itself a key; when it has gone astray the centre renews it.

  Our reading where sources are silent:
    - a calendar shows the dates of every series, and for a year what is over

  Background:
    Given a series with these key dates
      | final-entries | 21 February 2027            |
      | results       | 11 August 2027 at 05:00 UTC |
    And Eastgate is attached to the Associate Britannia
    And it is 1 February 2027 at 12:00

  @INT-PRE-05 @INT-PRE-02
  Rule: A centre sees the board's dates and its Associate's

    @also-over-http
    Example: Attached
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      When Eastgate reads its key dates
      Then final-entries is due on 21 February 2027, set by the board
      And final-entries is due at 10 February 2027 at 17:00 Africa/Maputo, set by Britannia

    Example: Not attached
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      When Northgate reads its key dates
      Then final-entries stands there 1 time

  @INT-PRE-05
  Rule: A calendar subscribes under a link that is itself a key

    @also-over-http
    Example: Whoever has the link
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      And Eastgate has a calendar link
      When somebody's calendar subscribes under the link
      Then it shows final-entries on 21 February 2027
      And it shows final-entries on 10 February 2027 at 17:00 Africa/Maputo
      And it shows results on 11 August 2027 at 05:00 UTC
      And nothing else

    Example: What was over less than 366 days ago
      Given Eastgate has a calendar link
      And it is 22 February 2028 at 23:59
      When somebody's calendar subscribes under the link
      Then it shows final-entries on 21 February 2027
      And it shows results on 11 August 2027 at 05:00 UTC
      And nothing else

    Example: What was over 366 days ago is shown no more
      Given Eastgate has a calendar link
      And it is 23 February 2028 at 00:00
      When somebody's calendar subscribes under the link
      Then it shows results on 11 August 2027 at 05:00 UTC
      And nothing else

  @INT-PRE-05
  Rule: The centre renews its link, and the old one is dead at once

    @also-over-http
    Example: The old one
      Given Eastgate has a calendar link
      And Eastgate has renewed it
      When somebody's calendar asks under the old link
      Then the answer is the same as for what is not there

    @COM-ACC-02 @also-over-http
    Example: Another centre's
      When the officer of Northgate renews the link of Eastgate
      Then the answer is the same as for what is not there
