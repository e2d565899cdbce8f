@entries
Feature: A candidate moves to another centre
  A candidate who changes school takes every entry of the series along. The old centre asks, the new
  one accepts and gives a number of its own. The old centre gets the fees back, the new one owes
  them, and nobody pays for being late.

  Our reading where sources are silent:
    - what counts for the deadline is when the old centre asks; the new one accepts until the day
      before the first exam, by the clocks of the old one
    - what the old centre paid for being late stays with it
    - the old centre is told that another one cannot take the candidate, not why; that centre is
      told why
    - a candidate whose papers are not on the timetable has no first exam to be near to; until it is
      known which papers an option has, any paper of the syllabus may be the first

  Background:
    Given transfers are asked for at least 10 working days before the first exam
    And Amira is a candidate of Northgate School, which may enter Biology
    And Southgate may enter Biology
    And the entry fee for Biology is £90
    And Biology is sat on 14 June 2027

  @INT-ENT-11
  Rule: The whole candidate moves once the new centre has accepted

    Background:
      Given Northgate entered Amira on time for Biology
      And it is 3 May 2027 at 12:00

    Example: Asked for, and not yet answered
      When Northgate asks Southgate to take Amira
      Then her Biology entry is one of Northgate

    Example: Accepted
      Given Northgate asked Southgate to take Amira
      When Southgate takes Amira as 0107
      Then her Biology entry is one of Southgate, with number 0107

    @also-over-http
    Example: The new centre refuses
      Given Northgate asked Southgate to take Amira
      And Southgate refused
      When Southgate takes Amira as 0107
      Then it is refused because the transfer was answered before

    Example: The old centre takes it back
      Given Northgate asked Southgate to take Amira
      And Northgate took it back
      When Southgate takes Amira as 0107
      Then it is refused because the transfer was answered before

    @also-over-http
    Example: Nothing is left that could move
      Given Northgate asked Southgate to take Amira
      And Northgate has withdrawn it
      When Southgate takes Amira as 0107
      Then it is refused because there is nothing to transfer

    Example: Asked for twice
      Given Northgate asked Southgate to take Amira
      When Northgate asks Southgate to take Amira
      Then it is refused because the candidate is being transferred already

    Example: Nothing is entered that could move
      Given Bilal is a candidate of Northgate School, which may enter Biology
      When Northgate asks Southgate to take Bilal
      Then it is refused because there is nothing to transfer

    Example: To where the candidate is
      When Northgate asks Northgate to take Amira
      Then it is refused because the candidate is there already

  @INT-CAN-01 @INT-ENT-11
  Rule: The new centre gives a number of its own

    @also-over-http
    Example: A number that somebody has there
      Given Northgate entered Amira on time for Biology
      And Bilal is candidate 0107 of Southgate
      And Northgate asked Southgate to take Amira
      When Southgate takes Amira as 0107
      Then it is refused because the number is taken

  @INT-ENT-11
  Rule: The fee moves, and nothing is added for being late

    @also-over-http
    Example: Entered on time
      Given Northgate entered Amira on time for Biology
      And it is 3 May 2027 at 12:00
      And Northgate asked Southgate to take Amira
      When Southgate takes Amira as 0107
      Then Northgate owes £0 in all and Southgate £90

    Example: Entered late
      Given on top of its own fee an entry costs £40 if late and £95 if very late
      And Northgate entered Amira late for Biology
      And it is 3 May 2027 at 12:00
      And Northgate asked Southgate to take Amira
      When Southgate takes Amira as 0107
      Then Northgate owes £40 in all and Southgate £90

    Example: Changed late to a cheaper option, for which nothing came back
      Given on top of its own fee an entry costs £40 if late and £95 if very late
      And the entry fee for Biology with the practical is £70
      And Northgate entered Amira on time for Biology
      And Northgate changes it on 1 March 2027 to Biology with the practical
      And it is 3 May 2027 at 12:00
      And Northgate asked Southgate to take Amira
      When Southgate takes Amira as 0107
      Then Northgate owes £40 in all and Southgate £70

  @INT-ENT-11
  Rule: Asked for at least ten working days before the candidate's first exam

    Scenario Outline: On <moment>
      Given Northgate entered Amira on time for Biology
      And it is <moment>
      When Northgate asks Southgate to take Amira
      Then <answer>

      Examples: 31 May is a public holiday
        | moment               | answer      |
        | 28 May 2027 at 23:59 | it is taken |

      @also-over-http
      Examples: The day after
        | moment               | answer                                           |
        | 29 May 2027 at 00:00 | it is refused because the first exam is too near |

    @also-over-http
    Example: The timetable is out before it is known which papers an option has
      Given Northgate may enter Chemistry
      And Southgate may enter Chemistry
      And the timetable has Chemistry on 11 June 2027, and its options are not known yet
      And Northgate entered Amira on time for Chemistry
      And it is 28 May 2027 at 12:00
      When Northgate asks Southgate to take Amira
      Then it is refused because the first exam is too near

  @INT-ENT-11
  Rule: It lapses on the day of the candidate's first exam

    Scenario Outline: Accepted on <moment>
      Given Northgate entered Amira on time for Biology
      And it is 28 May 2027 at 23:59
      And Northgate asked Southgate to take Amira
      And it is <moment>
      When Southgate takes Amira as 0107
      Then <answer>

      Examples: By the clocks of Northgate
        | moment                              | answer      |
        | 13 June 2027 at 23:59 Africa/Maputo | it is taken |

      @also-over-http
      Examples: The day of the exam
        | moment                              | answer                                        |
        | 14 June 2027 at 00:00 Africa/Maputo | it is refused because the transfer has lapsed |

      Examples: Three weeks after
        | moment               | answer                                        |
        | 5 July 2027 at 12:00 | it is refused because the transfer has lapsed |

    Scenario Outline: The entry for the first exam is withdrawn on <moment>, and a later one remains
      Given Northgate may enter Chemistry
      And Southgate may enter Chemistry
      And Chemistry is sat on 24 June 2027
      And Northgate entered Amira on time for Chemistry
      And Northgate entered Amira on time for Biology
      And it is 28 May 2027 at 23:59
      And Northgate asked Southgate to take Amira
      And Northgate withdraws it at <moment>
      And it is 20 June 2027 at 12:00
      When Southgate takes Amira as 0107
      Then <answer>

      Examples: Before that exam
        | moment                              | answer      |
        | 13 June 2027 at 23:59 Africa/Maputo | it is taken |

      Examples: What had lapsed stays so
        | moment                              | answer                                        |
        | 14 June 2027 at 00:00 Africa/Maputo | it is refused because the transfer has lapsed |

  @INT-ENT-11
  Rule: The new centre takes what it was shown, or less

    Background:
      Given Northgate entered Amira on time for Biology
      And Northgate may enter Chemistry
      And the entry fee for Chemistry is £70
      And Northgate asked Southgate to take Amira

    @also-over-http
    Example: Entered for more while the transfer waits
      When Northgate enters Amira for Chemistry
      Then it is refused because the transfer has not been answered

    Example: Changed while it waits
      When Northgate changes it on 21 February 2027 to Chemistry
      Then it is refused because the transfer has not been answered

    Example: Withdrawn while it waits
      When Northgate withdraws it at 21 February 2027 at 12:00
      Then it stays on record as withdrawn

    Example: Taken back
      Given Northgate took it back
      When Northgate enters Amira for Chemistry
      Then it is taken

    Example: The new centre has refused
      Given Southgate refused
      When Northgate enters Amira for Chemistry
      Then it is taken

    @also-over-http
    Example: Under the old number, once she is taken over
      Given Southgate took Amira as 0107
      When Northgate enters Amira for Chemistry
      Then it is refused because the candidate has gone to another centre

    Example: Under the new number
      Given Southgate may enter Chemistry
      And Southgate took Amira as 0107
      When Southgate tries to enter candidate 0107 for Chemistry
      Then it is taken

  @INT-ENT-11 @COM-ACC-02
  Rule: The new centre must be able to take the candidate, and why not is told to it alone

    Background:
      Given Northgate entered Amira on time for Biology

    @also-over-http
    Example: Not approved for the syllabus
      When Northgate asks Eastgate to take Amira
      Then it is refused because that centre cannot take the candidate

    Example: Suspended
      Given Southgate is suspended
      When Northgate asks Southgate to take Amira
      Then it is refused because that centre cannot take the candidate

    @also-over-http
    Example: Suspended since it was asked
      Given Northgate asked Southgate to take Amira
      And Southgate is suspended
      When Southgate takes Amira as 0107
      Then it is refused because the centre is suspended

  @COM-ACC-02
  Rule: Both centres see the transfer, each what it may, and nobody else does

    Background:
      Given Northgate entered Amira on time for Biology
      And Northgate asked Southgate to take Amira

    @also-over-http
    Example: The new centre sees who is to come
      When Southgate looks at the transfer
      Then it sees that Amira is to come with Biology

    Example: The old centre is not told the new number
      Given Southgate took Amira as 0107
      When Northgate looks at its transfers
      Then it sees that Amira is gone

    @also-over-http
    Example: A third centre
      When Eastgate looks at the transfer
      Then the answer is the same as for what is not there
