@candidates
Feature: Candidates and their names
  A candidate has a number in the centre and series, a name in its own script with a Latin form
  beside it, and perhaps numbers that last for life. Names are kept exactly as they are given.

  @INT-CAN-01
  Rule: A candidate number is unique within a centre and series

    @also-over-http
    Example: Taken
      Given Northgate registers "Amira" as candidate 0001
      When Northgate registers "Bilal" as candidate 0001
      Then it is refused because the number is taken

    Example: Everything that the candidate was entered for is withdrawn
      Given Amira is a candidate of Northgate School, which may enter Biology
      And Northgate entered Amira on time for Biology
      And Northgate withdraws it at 1 February 2027 at 10:00
      When Northgate registers "Bilal" as candidate 0001
      Then it is refused because the number is taken

    Example: Another centre has the same number
      Given Northgate registers "Amira" as candidate 0001
      When Southgate registers "Bilal" as candidate 0001
      Then it is taken

  @INT-CAN-02
  Rule: A name is kept letter by letter, of any length and in every script that documents are printed in

    Scenario Outline: <name>
      When Northgate registers "<name>" as candidate 0001
      Then the name of candidate 0001 is "<name>"

      @also-over-http
      Examples:
        | name       |
        | Nguyễn Ánh |

      Examples:
        | name  |
        | أميرة |
        | ශ්‍රී |
        | ପ୍ରିୟଙ୍କା |
        | އައިޝަތު |
        | 𠮷田    |
        | محمد‌علی |
        | Mª José |

    Example: Five thousand letters
      When Northgate registers a name of 5000 letters as candidate 0001
      Then the name of candidate 0001 has 5000 letters

  @INT-CAN-02
  Rule: What is no name is refused

    Scenario Outline: <what>
      When Northgate registers the code points "<code points>" as candidate 0001
      Then it is refused because it is not a name

      @also-over-http
      Examples:
        | what                 | code points |
        | Only combining marks | 0301 0302   |

      Examples:
        | what                       | code points    |
        | A turned writing direction | 0041 202E 0062 |
        | A line break               | 0041 2028 0062 |
        | A letter that is not seen  | 0041 3164 0062 |
        | A place to break a line    | 0041 200B 0062 |
        | A joiner of Latin letters  | 0041 200D 0062 |
        | A joiner without a virama  | 0915 200D 0937 |
        | A non-joiner at its end    | 0639 06CC 200C |
        | A selector of no variant   | 0041 0062 FE0F |
        | A letter beside others     | 02BB           |
        | A raised letter alone      | 00AA           |
        | A mark before its letter   | 0301 005A 006F |
        | A mark after a hyphen      | 0041 002D 0301 |
        | A space at its end         | 0041 0062 0020 |

    Example: A Latin form that is not Latin
      When Northgate registers a candidate whose Latin name is "أميرة"
      Then it is refused because its Latin form is not Latin

  @INT-CAN-02
  Rule: A name is refused with a character that documents have no letter for

    Scenario Outline: <what>
      When Northgate registers the code points "<code points>" as candidate 0001
      Then <answer>

      @also-over-http
      Examples:
        | what                                 | code points | answer                                                      |
        | Cuneiform                            | 0041 12000  | it is refused because documents have no letter for U+12000  |

      Examples:
        | what                                 | code points | answer                                                     |
        | A Chinese character of few typefaces | 738B 4DAE   | it is taken                                                |
        | A picture                            | 0041 1F600  | it is refused because documents have no letter for U+1F600 |
        | Tibetan                              | 0F56 0F66   | it is taken                                                |
        | Tifinagh                             | 2D30 2D31   | it is taken                                                |
        | A script that nobody prints          | 07CA 07CB   | it is refused because documents have no letter for U+07CA  |
        | The sign of a Syriac abbreviation    | 0721 070F   | it is refused because documents have no letter for U+070F  |

    Example: In the Latin form
      When Northgate registers a candidate whose Latin name is "Amira 😀"
      Then it is refused because documents have no letter for U+1F600

  @INT-CAN-02
  Rule: Nobody is registered who was born before 1900, or is younger than five

    Scenario Outline: Born on <day>
      Given it is 1 February 2027 at 12:00
      When Northgate registers a candidate born on <day>
      Then <answer>

      @also-over-http
      Examples:
        | day              | answer                                               |
        | 2 February 2022  | it is refused because the candidate is too young     |

      Examples:
        | day              | answer                                               |
        | 1 January 1900   | it is taken                                          |
        | 31 December 1899 | it is refused because nobody was born so long ago    |
        | 29 February 2008 | it is taken                                          |
        | 1 February 2022  | it is taken                                          |
        | 1 February 2027  | it is refused because the candidate is too young     |
        | 2 February 2027  | it is refused because the candidate is not born yet  |

  @INT-CAN-03
  Rule: A UCI ends with the letter that its other characters call for

    Example: The right letter
      When Northgate registers a candidate with the UCI 681990012058G
      Then it is taken

    Scenario Outline: <uci>
      When Northgate registers a candidate with the UCI <uci>
      Then it is refused because <reason>

      @also-over-http
      Examples:
        | uci           | reason                    |
        | 681990012058H | the check letter is wrong |

      Examples:
        | uci           | reason                     |
        | MZ0400012058G | it is not written as a UCI |

  @INT-CAN-05
  Rule: The same person was born on the same day

    @also-over-http
    Example: An earlier candidate with another date of birth
      Given Northgate registers "Amira" as candidate 0001
      When Southgate registers somebody born a day later as the same person
      Then it is refused because the person is not matched
