@entries
Feature: Entering for an English exam
  A centre enters candidates for its sitting of an exam up to the closing date, and after it for
  its own late fee if it takes late entries. What it gives back to whoever withdraws stands in its
  own table.

  Our reading where sources are silent:
    - days begin and end by the clocks of the sitting, for the closing date as for the centre's own
    - the same candidate is known by Latin name and date of birth
    - papers fall on the days between the closing date and the first day of results
    - from the day of the exam on nobody is withdrawn or moved: who is not there is absent
    - whoever is moved late pays the late fee of the other sitting besides

  Background:
    Given the B2 First paper exam is on 5 June 2027
    And entries for B2 First close on 10 April 2027
    And Northgate holds its exams by the clocks of Asia/Karachi
    And an entry at Northgate costs £150, and £40 more up to 20 April 2027

  @ENG-EXM-03
  Rule: Up to the closing date, then late for the centre's fee

    Scenario Outline: On <moment>
      Given it is <moment>
      When Northgate enters Amira for B2 First
      Then she is entered <standing> for <price>

      @also-over-http
      Examples:
        | moment                                 | standing | price |
        | 11 April 2027 at 00:00:00 Asia/Karachi | late     | £190  |

      Examples:
        | moment                                 | standing | price |
        | 10 April 2027 at 23:59:59 Asia/Karachi | on time  | £150  |
        | 20 April 2027 at 23:59:59 Asia/Karachi | late     | £190  |

    @also-over-http
    Example: After the last late day
      Given it is 21 April 2027 at 00:00:00 Asia/Karachi
      When Northgate enters Amira for B2 First
      Then it is refused because the sitting took entries until 20 April 2027
      And nobody is entered at Northgate

    Scenario Outline: A centre that takes no late entries, on <moment>
      Given Northgate takes no late entries
      And it is <moment>
      When Northgate enters Amira for B2 First
      Then <answer>

      Examples:
        | moment                                 | answer                                                             |
        | 10 April 2027 at 23:59:59 Asia/Karachi | it is taken                                                        |
        | 11 April 2027 at 00:00:00 Asia/Karachi | it is refused because the sitting took entries until 10 April 2027 |

    Scenario Outline: A centre that would take late entries until <day>
      Given an entry at Northgate costs £150, and £40 more up to <day>
      When Northgate opens its sitting of B2 First
      Then <answer>

      Examples:
        | day           | answer                                                            |
        | 10 April 2027 | it is refused because late entries are for after the closing date |
        | 11 April 2027 | it is taken                                                       |
        | 4 June 2027   | it is taken                                                       |
        | 5 June 2027   | it is refused because late entries are for after the closing date |

  @ENG-EXM-01
  Rule: A paper is sat after entries have closed and before results come out

    Scenario Outline: Speaking on <day>
      When Northgate opens its sitting of B2 First with Speaking on <day>
      Then <answer>

      @also-over-http
      Examples: Results come out from 3 July 2027 on
        | day           | answer                                                                |
        | 3 July 2027   | it is refused because a paper is sat between closing date and results |

      Examples:
        | day           | answer                                                                |
        | 2 July 2027   | it is taken                                                           |
        | 11 April 2027 | it is taken                                                           |
        | 10 April 2027 | it is refused because a paper is sat between closing date and results |

  @ENG-EXM-04
  Rule: A paper is sat at a time that the clocks there show

    Scenario Outline: Clocks in Cairo go from midnight to one, and Speaking is at <time>
      Given Northgate holds its exams by the clocks of Africa/Cairo
      When Northgate opens its sitting of B2 First with Speaking on 30 April 2027 at <time>
      Then <answer>

      @also-over-http
      Examples: While they are put forward
        | time  | answer                                                     |
        | 00:59 | it is refused because a paper's clocks never show its time |

      Examples: A minute later
        | time  | answer      |
        | 01:00 | it is taken |

  @ENG-EXM-03
  Rule: One entry for each candidate, exam and sitting

    @also-over-http
    Example: The same candidate again
      Given Amira is entered for B2 First at Northgate
      When Northgate enters Amira, spelt "AMIRA", for B2 First
      Then it is refused because the candidate is entered already

    Example: Somebody of the same name
      Given Amira is entered for B2 First at Northgate
      When Northgate enters another Amira, born a day later, for B2 First
      Then it is taken

    Example: Another exam on the same day
      Given Amira is entered for B2 First at Northgate
      And the C1 Advanced paper exam is on 5 June 2027
      When Northgate enters Amira for C1 Advanced
      Then it is taken

    Example: Another sitting of the same exam
      Given Amira is entered for B2 First at Northgate
      And B2 First is sat again on 4 December 2027
      When Northgate enters Amira for B2 First
      Then it is taken

    Example: Once more after a withdrawal
      Given Amira is entered for B2 First at Northgate
      And Northgate has withdrawn her
      When Northgate enters Amira for B2 First
      Then it is taken

  @ENG-EXM-03
  Rule: An entry goes to another date of its exam, never to another exam

    @also-over-http
    Example: To another exam
      Given Amira is entered for B2 First at Northgate
      And the C1 Advanced paper exam is on 5 June 2027
      When Northgate moves her to C1 Advanced
      Then it is refused because an entry never goes to another exam
      And she is still entered for B2 First

    @also-over-http
    Example: To another date
      Given Amira is entered for B2 First at Northgate
      And B2 First is sat again on 4 December 2027
      When Northgate moves her to B2 First
      Then she has a second Confirmation of Entry, for 4 December 2027, with the same numbers

    Example: To the for Schools exam of the same day
      Given Amira is entered for B2 First at Northgate
      And the B2 First for Schools paper exam is on 5 June 2027
      When Northgate moves her to B2 First for Schools
      Then it is taken

  @ENG-EXM-03
  Rule: Whoever withdraws later is given back no more

    Scenario Outline: Half up to 10 April, and <later> per cent afterwards
      Given Northgate gives back 50% up to 10 April 2027 and <later>% up to 1 May 2027
      When Northgate opens its sitting of B2 First
      Then <answer>

      Examples: As much as before
        | later | answer      |
        | 50    | it is taken |

      @also-over-http
      Examples: More than before
        | later | answer                                         |
        | 51    | it is refused because later refunds are higher |

  @ENG-EXM-03
  Rule: What a withdrawal gives back stands in the centre's table

    Scenario Outline: Withdrawn at <moment>
      Given Northgate gives back 100% up to 10 April 2027 and 50% up to 1 May 2027
      And Amira is entered for B2 First at Northgate
      And it is <moment>
      When Northgate withdraws her
      Then she is withdrawn and gets <refund> back

      Examples:
        | moment                                 | refund |
        | 10 April 2027 at 23:59:59 Asia/Karachi | £150   |
        | 11 April 2027 at 00:00:00 Asia/Karachi | £75    |

      Examples:
        | moment                               | refund |
        | 1 May 2027 at 23:59:59 Asia/Karachi  | £75    |
        | 2 May 2027 at 00:00:00 Asia/Karachi  | £0     |
        | 4 June 2027 at 23:59:59 Asia/Karachi | £0     |

    @also-over-http
    Example: On the day of the exam
      Given Amira is entered for B2 First at Northgate
      And it is 5 June 2027 at 00:00:00 Asia/Karachi
      When Northgate withdraws her
      Then it is refused because the day of the exam has come
      And she is still entered for B2 First

  @ENG-EXM-03 @COM-ACC-02
  Rule: A centre enters for its own sittings

    @also-over-http
    Example: For the sitting of another centre
      Given Amira is entered for B2 First at Northgate
      When Southgate enters Bilal for Northgate's sitting of B2 First
      Then the answer is the same as for what is not there

  @ENG-EXM-04 @COM-ACC-02
  Rule: A sitting is shown to the centre that holds it, and to no other

    @also-over-http
    Example: Its own
      Given Amira is entered for B2 First at Northgate
      When Northgate looks up Northgate's sitting of B2 First
      Then it is held in Northgate Hall

    @also-over-http
    Example: Another centre's
      Given Amira is entered for B2 First at Northgate
      When Southgate looks up Northgate's sitting of B2 First
      Then the answer is the same as for what is not there

  @ENG-EXM-03 @ENG-EXM-04
  Rule: A centre sees until when its sittings take entries, and by when their results are promised

    Scenario Outline: On <moment>
      Given Amira is entered for B2 First at Northgate
      And it is <moment>
      When Northgate looks up its sittings
      Then that of B2 First takes entries until 20 April 2027, now <now>
      And its results are promised by 17 July 2027

      @also-over-http
      Examples:
        | moment                                 | now  |
        | 11 April 2027 at 00:00:00 Asia/Karachi | late |

      Examples:
        | moment                                 | now     |
        | 10 April 2027 at 23:59:59 Asia/Karachi | on time |
        | 20 April 2027 at 23:59:59 Asia/Karachi | late    |
        | 21 April 2027 at 00:00:00 Asia/Karachi | none    |

    Scenario Outline: From <day> on
      Given Amira is entered for B2 First at Northgate
      When Northgate looks up its sittings from <day> on
      Then it finds <how many>

      Examples:
        | day         | how many |
        | 5 June 2027 | 1        |
        | 6 June 2027 | 0        |

    Example: Another centre's
      Given Amira is entered for B2 First at Northgate
      When the officer of Southgate looks up the sittings of Northgate
      Then the answer is the same as for what is not there
