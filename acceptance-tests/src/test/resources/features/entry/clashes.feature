@entries
Feature: Papers that fall together
  Two papers of one candidate in one session are sat one after the other under supervision. The
  system finds them from entries and timetable, and says in which order they are sat. Where a
  session, a day or the supervision gets too long, the centre may ask that a paper is moved.

  Our reading where sources are silent:
    - papers of one session are sat in the order of their syllabuses, without a break
    - a candidate is supervised from a paper's Key Time until he or she begins it

  Background:
    Given a session of 225 minutes, a day of 360 and a supervision of 240 can be borne
    And mornings begin at 07:00 UTC and afternoons at 12:00 UTC

  @INT-ENT-12
  Rule: Papers of one session follow one another

    @also-over-http
    Example: Two in one morning
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 120     |
        | Biology  | 3 June 2027 | AM      | 75      |
        | History  | 4 June 2027 | AM      | 90      |
      And Amira is entered for Physics, Biology and History
      And Bilal is entered for Physics
      When Northgate looks at its clashes
      Then these papers are sat
        | name  | paper   | begins    | supervised |
        | Amira | Physics | 07:00 UTC | 0          |
        | Amira | Biology | 09:00 UTC | 120        |

    Example: The morning runs into the afternoon
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 180     |
        | Biology  | 3 June 2027 | AM      | 180     |
        | History  | 3 June 2027 | PM      | 60      |
      And Amira is entered for Physics, Biology and History
      When Northgate looks at its clashes
      Then these papers are sat
        | name  | paper   | begins    | supervised |
        | Amira | Physics | 07:00 UTC | 0          |
        | Amira | Biology | 10:00 UTC | 180        |
        | Amira | History | 13:00 UTC | 60         |

    @also-over-http
    Example: Another centre's clashes
      When the officer of Southgate looks at the clashes of Northgate
      Then the answer is the same as for what is not there

  @INT-PRE-06 @INT-ENT-12
  Rule: A clash is settled by the order in which papers are sat, or by asking for another time

    Example: A morning that can be borne
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 120     |
        | Biology  | 3 June 2027 | AM      | 105     |
      And Amira is entered for Physics and Biology
      When Northgate looks at its exams cycle
      Then clashes is done, 1 of 1

    @also-over-http
    Example: A morning that is too long
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 120     |
        | Biology  | 3 June 2027 | AM      | 106     |
      And Amira is entered for Physics and Biology
      When Northgate looks at its exams cycle
      Then clashes is not started, 0 of 1

    Example: A morning that is too long, and the centre has asked
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 120     |
        | Biology  | 3 June 2027 | AM      | 106     |
      And Amira is entered for Physics and Biology
      And it is 1 March 2027 at 12:00
      And Northgate asked to move her Biology to 4 June 2027 at 06:00 UTC
      When Northgate looks at its exams cycle
      Then clashes is done, 1 of 1

    Example: A morning that is too long, of two syllabuses that may not be taken together
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 120     |
        | Biology  | 3 June 2027 | AM      | 106     |
      And Amira is entered for Physics and Biology
      And Biology and Physics are a prohibited pair
      When Northgate looks at its exams cycle
      Then clashes is done, 1 of 1
