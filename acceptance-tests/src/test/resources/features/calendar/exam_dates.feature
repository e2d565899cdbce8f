@calendar
Feature: When an English exam is sat
  The board schedules an exam on a day, once for all centres: on paper, on computer or digital.
  There is no sitting before the scale of its exam began, and none in a mode that was not on offer.

  @ENG-EXM-01 @ENG-EXM-02
  Rule: A sitting before the scale of its exam began is refused

    Scenario Outline: <exam> on <day>
      When the board schedules <exam> on paper for <day>
      Then <answer>

      @also-over-http
      Examples:
        | exam     | day              | answer                               |
        | B2 First | 31 December 2014 | it is refused because no scale holds |

      Examples:
        | exam                    | day              | answer                               |
        | B2 First                | 1 January 2015   | it is taken                          |
        | A2 Key                  | 31 January 2016  | it is refused because no scale holds |
        | A2 Key                  | 1 February 2016  | it is taken                          |
        | B1 Preliminary          | 31 January 2016  | it is refused because no scale holds |
        | B1 Preliminary          | 1 February 2016  | it is taken                          |
        | C1 Advanced             | 31 December 2014 | it is refused because no scale holds |
        | C1 Advanced             | 1 January 2015   | it is taken                          |
        | C2 Proficiency          | 31 December 2014 | it is refused because no scale holds |
        | C2 Proficiency          | 1 January 2015   | it is taken                          |
        | B1 Business Preliminary | 31 January 2016  | it is refused because no scale holds |
        | B1 Business Preliminary | 1 February 2016  | it is taken                          |
        | B2 Business Vantage     | 31 January 2016  | it is refused because no scale holds |
        | B2 Business Vantage     | 1 February 2016  | it is taken                          |
        | C1 Business Higher      | 31 January 2016  | it is refused because no scale holds |
        | C1 Business Higher      | 1 February 2016  | it is taken                          |

  @ENG-EXM-01
  Rule: On computer to February 2024, digital from March 2024, on paper always

    Scenario Outline: <mode> on <day>
      When the board schedules B2 First <mode> for <day>
      Then <answer>

      @also-over-http
      Examples:
        | mode        | day              | answer                                       |
        | on computer | 29 February 2024 | it is taken                                  |

      Examples:
        | mode        | day              | answer                                         |
        | on computer | 1 March 2024     | it is refused because the mode is not on offer |
        | digital     | 29 February 2024 | it is refused because the mode is not on offer |
        | digital     | 1 March 2024     | it is taken                                    |
        | on paper    | 29 February 2024 | it is taken                                    |
        | on paper    | 1 March 2024     | it is taken                                    |

  @ENG-EXM-01
  Rule: An exam date is kept once, and a sitting is that exam date at one centre

    @also-over-http
    Example: The same exam date again
      Given the B2 First paper exam is on 5 June 2027
      When the board schedules B2 First on paper for 5 June 2027 again
      Then it is refused because the exam date is scheduled already

    Example: The same day in another mode
      Given the B2 First paper exam is on 5 June 2027
      When the board schedules B2 First digital for 5 June 2027
      Then it is taken

    Example: An exam that is not offered for Schools
      When the board schedules C1 Advanced for Schools on paper for 5 June 2027
      Then it is refused because the exam is not offered for Schools

    Example: A centre opens its sitting twice
      Given Amira is entered for B2 First at Northgate
      When Northgate opens its sitting of B2 First again
      Then it is refused because the sitting is open already

  @ENG-EXM-01
  Rule: For Schools, an exam has the same scale, cuts and certificate as its twin

    Scenario Outline: <score> in B2 First for Schools
      Given Amira's overall score in B2 First for Schools is <score>
      When her result is issued
      Then her overall score is <score> and she has <result>
      And her certificate is <certificate>

      @also-over-http
      Examples:
        | score | result  | certificate               |
        | 180   | Grade A | an exam certificate at C1 |

      Examples:
        | score | result   | certificate                 |
        | 179   | Grade B  | an exam certificate at B2   |
        | 160   | Grade C  | an exam certificate at B2   |
        | 159   | Level B1 | a general certificate at B1 |

  @ENG-EXM-03
  Rule: Entries close before the exam

    Scenario Outline: Closing on <day>
      When the board schedules B2 First on paper for 5 June 2027, closing on <day>
      Then <answer>

      @also-over-http
      Examples:
        | day         | answer                                                             |
        | 5 June 2027 | it is refused because entries would close after the exam has begun |

      Examples:
        | day         | answer                                                 |
        | 4 June 2027 | it is taken                                            |

  @ENG-EXM-01
  Rule: Exam dates are listed in the order of their days

    @also-over-http
    Example: The later one was scheduled first
      Given the board has scheduled B2 First on paper for 5 July 2025 and 7 June 2025
      When Northgate lists the exam dates
      Then 7 June 2025 stands before 5 July 2025

    Scenario Outline: From <day> on
      Given the board has scheduled B2 First on paper for 5 July 2025 and 7 June 2025
      When Northgate lists the exam dates from <day> on
      Then <answer>

      Examples:
        | day         | answer                                       |
        | 7 June 2025 | 7 June 2025 stands before 5 July 2025        |
        | 8 June 2025 | 5 July 2025 is listed and 7 June 2025 is not |
