@entries
Feature: A paper at another time than the timetable's
  Where a candidate's session, day or supervision gets too long, the centre may ask the board, in
  time, that the last paper of the day is moved: never to an earlier date, and not by more than a
  day.

  Our reading where sources are silent:
    - what the board has granted is told with the deviation and on the statement of entry; the plan
      is that of the timetable
    - where two syllabuses that may not be taken together are both entered for, a reason has to
      hold without the one of them or without the other
    - asked for anew it takes the place of what was asked before; a grant ends with its entry for
      good, and counts while the paper is at a time from which it could be moved there: again, when
      the timetable moves back
    - the board may take a grant back until the paper is sat, by either time
    - what is asked for or granted goes with a candidate to another centre; where a grant does not
      hold there, the board decides anew

  Background:
    Given a session of 225 minutes, a day of 360 and a supervision of 240 can be borne
    And mornings begin at 07:00 UTC and afternoons at 12:00 UTC

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
  Rule: That two syllabuses may not be taken together is no reason

    Background:
      Given it is 1 March 2027 at 12:00

    @also-over-http
    Example: Two papers that would never have fallen together
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 120     |
        | Biology  | 3 June 2027 | AM      | 106     |
      And Amira is entered for Physics and Biology
      And Biology and Physics are a prohibited pair
      When Northgate asks to move her Biology to 4 June 2027 at 06:00 UTC
      Then it is refused because the day can be borne

    Scenario Outline: A third paper of <minutes> minutes
      Given these papers of Northgate
        | syllabus | day         | session | minutes   |
        | Physics  | 3 June 2027 | AM      | 100       |
        | Biology  | 3 June 2027 | AM      | 120       |
        | History  | 3 June 2027 | AM      | <minutes> |
      And Amira is entered for Physics, Biology and History
      And Biology and Physics are a prohibited pair
      When Northgate asks to move her Biology to 4 June 2027 at 06:00 UTC
      Then <answer>

      Examples: Too long with the longer of the two
        | minutes | answer                                     |
        | 105     | it is refused because the day can be borne |
        | 106     | it is taken                                |

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

      Examples: When it is sat anyway, and a minute later
        | moment                   | answer                                     |
        | 3 June 2027 at 12:00 UTC | it is refused because that is its own time |
        | 3 June 2027 at 12:01 UTC | it is taken                                |

      @also-over-http
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
  Rule: Where the series says so, no paper moves into an earlier session either

    Background:
      Given June 2027 lets no paper move into an earlier session
      And these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And it is 1 March 2027 at 12:00

    Scenario Outline: An afternoon paper to <moment>
      When Northgate asks to move her Biology to <moment>
      Then <answer>

      @also-over-http
      Examples: A minute before its Key Time
        | moment                   | answer                                              |
        | 3 June 2027 at 11:59 UTC | it is refused because the session is an earlier one |

      Examples: The next morning
        | moment                   | answer      |
        | 4 June 2027 at 06:00 UTC | it is taken |

  @INT-ENT-12
  Rule: A deviation is asked for by the day that the series has for it

    Scenario Outline: Asked on <moment>
      Given deviations of June 2027 are asked for until 30 April 2027 in Europe/London
      And these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And it is <moment>
      When Northgate asks to move her Biology to 4 June 2027 at 06:00 UTC
      Then <answer>

      @also-over-http
      Examples: More than four weeks before the paper, and the day is over
        | moment              | answer                                     |
        | 1 May 2027 at 00:00 | it is refused because it is asked too late |

      Examples: Its last minute
        | moment                 | answer      |
        | 30 April 2027 at 23:59 | it is taken |

    Scenario Outline: Where the day is one of India, at <moment>
      Given deviations of June 2027 are asked for until 30 April 2027 in Asia/Kolkata
      And these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And it is <moment>
      When Northgate asks to move her Biology to 4 June 2027 at 06:00 UTC
      Then <answer>

      Examples:
        | moment                              | answer                                     |
        | 30 April 2027 at 23:59 Asia/Kolkata | it is taken                                |
        | 1 May 2027 at 00:00 Asia/Kolkata    | it is refused because it is asked too late |

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
  Rule: The board decides once, and may take back what it has granted

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
    Example: Granted twice
      Given the board granted it
      When the board grants it
      Then it is refused because the board has decided

    Example: Granted after it was refused
      Given the board refused it
      When the board grants it
      Then it is refused because the board has decided

    @also-over-http
    Example: Granted, and taken back
      Given the board granted it
      When the board refuses it
      Then Northgate is told that it is refused

    Scenario Outline: Taken back on <moment>
      Given the board granted it
      And it is <moment>
      When the board refuses it
      Then <answer>

      Examples: The Key Time of the paper
        | moment                      | answer                                  |
        | 3 June 2027 at 11:59:59 UTC | it is taken                             |
        | 3 June 2027 at 12:00 UTC    | it is refused because that time is past |

    Example: Asked for anew after it was taken back
      Given the board granted it
      And the board refused it
      When Northgate asks to move her Biology to 4 June 2027 at 07:00 UTC
      Then Northgate is told that it is undecided

    Example: Asked for twice
      When Northgate asks to move her Biology to 4 June 2027 at 07:00 UTC
      Then it is refused because that was asked for

    @also-over-http
    Example: Asked for anew after it was refused
      Given the board refused it
      When Northgate asks to move her Biology to 4 June 2027 at 07:00 UTC
      Then Northgate is told that it is undecided

    Example: Asked for anew too late
      Given the board refused it
      And it is 7 May 2027 at 00:00
      When Northgate asks to move her Biology to 4 June 2027 at 07:00 UTC
      Then it is refused because it is asked too late

    Example: Granted after it was asked for anew
      Given the board refused it
      And Northgate asked to move her Biology to 4 June 2027 at 07:00 UTC
      When the board grants it
      Then Northgate is told that it is granted

    Example: Asked for anew for a new entry
      Given the board granted it
      And it is 1 March 2027 at 12:01
      And her Biology entry was withdrawn and made anew
      When Northgate asks to move her Biology to 4 June 2027 at 07:00 UTC
      Then Northgate is told that it is undecided

  @INT-ENT-12
  Rule: What is asked or granted ends with its entry, and counts while the paper has not moved too far

    Background:
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And it is 1 March 2027 at 12:00
      And Northgate asked to move her Biology to 4 June 2027 at 06:00 UTC

    @also-over-http
    Example: Granted, and the entry withdrawn
      Given the board granted it
      When her Biology entry was withdrawn
      Then Northgate is told that it has ended

    Example: Undecided, and the entry withdrawn
      When her Biology entry was withdrawn
      Then Northgate is told that it has ended

    Example: Refused, and the entry withdrawn
      Given the board refused it
      When her Biology entry was withdrawn
      Then Northgate is told that it is refused

    Example: Granted, and the entry made anew
      Given the board granted it
      And it is 1 March 2027 at 12:01
      When her Biology entry was withdrawn and made anew
      Then Northgate is told that it has ended

    Example: Asked for before the entry was made anew, and granted for the new one
      Given it is 1 March 2027 at 12:01
      And her Biology entry was withdrawn and made anew
      When the board grants it
      Then Northgate is told that it is granted

    Example: Asked for anew after it was granted for the new entry
      Given it is 1 March 2027 at 12:01
      And her Biology entry was withdrawn and made anew
      And the board granted it
      When Northgate asks to move her Biology to 4 June 2027 at 07:00 UTC
      Then it is refused because that was asked for

    Example: The timetable has moved the paper to a later day
      Given the board granted it
      When these papers of Northgate
        | syllabus | day          | session | minutes |
        | Physics  | 10 June 2027 | AM      | 200     |
        | Biology  | 10 June 2027 | PM      | 200     |
      Then Northgate is told that it has ended

    Example: The timetable has moved the paper to a later day, and back
      Given the board granted it
      And these papers of Northgate
        | syllabus | day          | session | minutes |
        | Physics  | 10 June 2027 | AM      | 200     |
        | Biology  | 10 June 2027 | PM      | 200     |
      When these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      Then Northgate is told that it is granted

    Example: Taken back by the board after the timetable has moved the paper to a later day
      Given the board granted it
      And these papers of Northgate
        | syllabus | day          | session | minutes |
        | Physics  | 10 June 2027 | AM      | 200     |
        | Biology  | 10 June 2027 | PM      | 200     |
      When the board refuses it
      Then Northgate is told that it is refused

    Example: Asked for anew after the timetable has moved the paper to a later day
      Given the board granted it
      And these papers of Northgate
        | syllabus | day          | session | minutes |
        | Physics  | 10 June 2027 | AM      | 200     |
        | Biology  | 10 June 2027 | PM      | 200     |
      When Northgate asks to move her Biology to 11 June 2027 at 06:00 UTC
      Then Northgate is told that it is undecided

    Example: The timetable has moved the papers within the day
      Given the board granted it
      When these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | PM      | 200     |
        | Biology  | 3 June 2027 | AM      | 200     |
      Then Northgate is told that it is granted

  @INT-ENT-12 @INT-ENT-14
  Rule: The statement of entry tells when the candidate sits the paper

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
      Given Northgate has issued the statement of entry of Amira
      And the board granted it
      When Northgate issues the statement of entry of Amira
      Then it is edition 2
      And she sits Biology component 12 on 4 June 2027, at 08:00 by the clocks there
      And she sits Physics component 12 on 3 June 2027, at 09:00 by the clocks there

    Example: Undecided
      When Northgate issues the statement of entry of Amira
      Then she sits Biology component 12 on 3 June 2027, at 14:00 by the clocks there

    Example: Granted, and taken back
      Given the board granted it
      And the board refused it
      When Northgate issues the statement of entry of Amira
      Then she sits Biology component 12 on 3 June 2027, at 14:00 by the clocks there

    Example: Granted, but the paper has moved to a later day
      Given the board granted it
      And these papers of Northgate
        | syllabus | day          | session | minutes |
        | Physics  | 10 June 2027 | AM      | 200     |
        | Biology  | 10 June 2027 | PM      | 200     |
      When Northgate issues the statement of entry of Amira
      Then she sits Biology component 12 on 10 June 2027, at 14:00 by the clocks there

  @INT-ENT-12
  Rule: The board grants by what the candidate sits, and when, as it grants

    Background:
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And it is 1 March 2027 at 12:00
      And Northgate asked to move her Biology to 4 June 2027 at 06:00 UTC

    @also-over-http
    Example: The timetable has moved the papers on
      Given these papers of Northgate
        | syllabus | day          | session | minutes |
        | Physics  | 10 June 2027 | AM      | 200     |
        | Biology  | 10 June 2027 | PM      | 200     |
      When the board grants it
      Then it is refused because the date is an earlier one

    Example: The timetable has moved the papers forward
      Given these papers of Northgate
        | syllabus | day         | session | minutes |
        | Physics  | 2 June 2027 | AM      | 200     |
        | Biology  | 2 June 2027 | PM      | 200     |
      When the board grants it
      Then it is refused because it is moved too far

    @also-over-http
    Example: The entry is withdrawn
      Given her Biology entry was withdrawn
      When the board grants it
      Then it is refused because the candidate does not sit it

    Example: The other paper, which was the reason, is withdrawn
      Given her Physics entry was withdrawn
      When the board grants it
      Then it is refused because the day can be borne

    Example: Refused, whatever has changed
      Given her Biology entry was withdrawn
      When the board refuses it
      Then Northgate is told that it is refused

    Scenario Outline: Decided on <moment>
      Given it is <moment>
      When the board grants it
      Then <answer>

      Examples: The Key Time of the paper
        | moment                      | answer                                  |
        | 3 June 2027 at 11:59:59 UTC | it is taken                             |
        | 3 June 2027 at 12:00 UTC    | it is refused because that time is past |

  @INT-ENT-11 @INT-ENT-12
  Rule: A deviation goes with a candidate to another centre

    Background:
      Given public holidays are known
      And it is 1 March 2027 at 12:00

    @also-over-http
    Example: Granted
      Given these papers of Northgate and Southgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And Northgate asked to move her Biology to 4 June 2027 at 06:00 UTC
      And the board granted it
      And Northgate asked Southgate to take Amira
      When Southgate takes Amira as 0107
      Then Southgate is told that it is granted

    Example: Asked for anew there, once the board has taken the grant back
      Given these papers of Northgate and Southgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And Northgate asked to move her Biology to 4 June 2027 at 06:00 UTC
      And the board granted it
      And Northgate asked Southgate to take Amira
      And Southgate took Amira as 0107
      And the board refused it
      When Southgate asks to move the Biology of candidate 0107 to 4 June 2027 at 08:00 UTC
      Then Southgate is told that it is undecided

    Example: Not yet decided
      Given these papers of Northgate and Southgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And Northgate asked to move her Biology to 4 June 2027 at 06:00 UTC
      And Northgate asked Southgate to take Amira
      And Southgate took Amira as 0107
      When the board grants it
      Then Southgate is told that it is granted

    Example: Granted, but not as it would be there
      Given Southgate is a centre in the United Kingdom
      And these papers of Northgate and Southgate
        | syllabus | day         | session | minutes |
        | Physics  | 3 June 2027 | AM      | 200     |
        | Biology  | 3 June 2027 | PM      | 200     |
      And Amira is entered for Physics and Biology
      And Northgate asked to move her Biology to 4 June 2027 at 06:00 UTC
      And the board granted it
      And Northgate asked Southgate to take Amira
      When Southgate takes Amira as 0107
      Then Southgate is told that it is undecided
