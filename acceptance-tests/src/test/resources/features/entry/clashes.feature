@entries
Feature: Papers that fall together
  Two papers of one candidate in one session are sat one after the other under supervision. The
  system finds them from entries and timetable, and says in which order they are sat. Where a
  session, a day or the supervision gets too long, the centre may ask that a paper is moved.

  Our reading where sources are silent:
    - papers of one session are sat in the order of their syllabuses, without a break
    - a candidate is supervised from a paper's Key Time until he or she begins it
    - what the board has granted is told with the deviation; the plan is that of the timetable

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

  @INT-ENT-12
  Rule: A deviation needs a session, a day or a supervision that is too long

    Scenario Outline: <first> and <second> minutes in one morning
      Given these papers of Northgate
        | syllabus | day         | session | minutes  |
        | Physics  | 3 June 2027 | AM      | <first>  |
        | Biology  | 3 June 2027 | AM      | <second> |
      And Amira is entered for Physics and Biology
      And it is 1 March 2027 at 12:00
      When Northgate asks to move her Biology to 4 June 2027 at 06:00 UTC
      Then <answer>

      @also-over-http
      Examples: A session of three hours and three quarters
        | first | second | answer                                     |
        | 120   | 105    | it is refused because the day can be borne |
        | 120   | 106    | it is taken                                |

      Examples: Supervision of four hours
        | first | second | answer      |
        | 241   | 10     | it is taken |

    Scenario Outline: <first> minutes in the morning and <second> in the afternoon
      Given these papers of Northgate
        | syllabus | day         | session | minutes  |
        | Physics  | 3 June 2027 | AM      | <first>  |
        | Biology  | 3 June 2027 | PM      | <second> |
      And Amira is entered for Physics and Biology
      And it is 1 March 2027 at 12:00
      When Northgate asks to move her Biology to 4 June 2027 at 06:00 UTC
      Then <answer>

      Examples: A day of six hours
        | first | second | answer                                     |
        | 200   | 160    | it is refused because the day can be borne |
        | 200   | 161    | it is taken                                |

  @INT-ENT-12
  Rule: A deviation has limits

    Background:
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology

    Scenario Outline: To <moment>
      Given it is 1 March 2027 at 12:00
      When Northgate asks to move her Biology to <moment>
      Then <answer>

      Examples: A day after its Key Time, and a minute more
        | moment                   | answer                                    |
        | 4 June 2027 at 12:00 UTC | it is taken                               |
        | 4 June 2027 at 12:01 UTC | it is refused because it is moved too far |

      Examples: An earlier session, and an earlier date in Maputo
        | moment                   | answer                                           |
        | 2 June 2027 at 22:00 UTC | it is taken                                      |
        | 2 June 2027 at 21:59 UTC | it is refused because the date is an earlier one |

    Scenario Outline: Asked on <moment>
      Given it is <moment>
      When Northgate asks to move her Biology to 4 June 2027 at 06:00 UTC
      Then <answer>

      Examples: Four weeks before the paper
        | moment              | answer                                     |
        | 6 May 2027 at 23:59 | it is taken                                |
        | 7 May 2027 at 00:00 | it is refused because it is asked too late |

    @also-over-http
    Example: The one with the latest Key Time moves
      Given it is 1 March 2027 at 12:00
      When Northgate asks to move her Physics to 4 June 2027 at 06:00 UTC
      Then it is refused because it is not the latest paper

    Example: A paper that the candidate does not sit
      Given it is 1 March 2027 at 12:00
      And Bilal is entered for Physics
      When Northgate asks to move his Biology to 4 June 2027 at 06:00 UTC
      Then it is refused because the candidate does not sit it

  @INT-ENT-12
  Rule: A centre in the United Kingdom need not ask

    @also-over-http
    Example: A day that is too long
      Given Northgate is a centre in the United Kingdom
      And these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And it is 1 March 2027 at 12:00
      When Northgate asks to move her Biology to 4 June 2027 at 06:00 UTC
      Then it is refused because centres in the United Kingdom need not ask

  @INT-ENT-12
  Rule: The board decides, once

    Background:
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And it is 1 March 2027 at 12:00
      And Northgate asked to move her Biology to 4 June 2027 at 06:00 UTC

    @also-over-http
    Example: Granted
      When the board grants it
      Then Northgate is told that it is granted

    Example: Refused
      When the board refuses it
      Then Northgate is told that it is refused

    @also-over-http
    Example: Decided twice
      Given the board granted it
      When the board refuses it
      Then it is refused because the board has decided

    Example: Asked for twice
      When Northgate asks to move her Biology to 4 June 2027 at 07:00 UTC
      Then it is refused because that was asked for

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
