@marking
Feature: When a candidate has no score
  Absent from part of an exam, absent from all of it, a result that will follow, a result that is
  withheld: four different answers, and none shows a score. A candidate who was exempt from a
  component has a result, of the other components, with a line that says so.

  Our reading where sources are silent:
    - who is exempt from some components and absent from all others was absent from all
    - what the board holds comes before an absence

  @ENG-SCL-06
  Rule: Whoever was absent has no score, not even of the parts that were taken

    Scenario Outline: <scores> in B2 First
      Given Amira's scores in B2 First are <scores>
      When her result is issued
      Then she was <absent> and has no score

      @also-over-http
      Examples:
        | scores                                 | absent                |
        | absent, absent, absent, absent, absent | absent from all (Z)   |

      Examples:
        | scores                                 | absent                |
        | 180, 186, 180, 190, absent             | absent from part (X)  |
        | 180, absent, absent, absent, absent    | absent from part (X)  |
        | exempt, absent, absent, absent, absent | absent from all (Z)   |
        | exempt, 180, 180, 180, absent          | absent from part (X)  |

  @ENG-SCL-06
  Rule: Pending and withheld are answers of their own, whatever is recorded besides

    Scenario Outline: <held>, with <scores>
      Given Amira's scores in B2 First are <scores>
      When her result is <held>
      Then it is <held> and has no score

      @also-over-http
      Examples:
        | held     | scores                  |
        | withheld | 180, 186, 180, 190, 177 |

      Examples:
        | held              | scores                     |
        | pending           | 180, 186, 180, 190, 177    |
        | pending           | 180, 186, 180, 190, absent |
        | withheld for good | 180, 186, 180, 190, 177    |
        | withheld for good | 180, 186, 180, 190, absent |

    Example: A result that was pending comes out
      Given Amira's scores in B2 First are 180, 186, 180, 190, 177
      And her result was pending
      When her result is issued
      Then her overall score is 183 and she has Grade A

    Example: Pending before any score is known
      Given Amira is entered for B2 First at Northgate
      When her result is pending
      Then it is pending and has no score

  @ENG-SCL-06
  Rule: Exempt from a component, the others make the overall score, with a line that says so

    Scenario Outline: <scores> in <exam>
      Given Amira's scores in <exam> are <scores>
      When her result is issued
      Then her overall score is <overall> and she has <result>
      And her result says that she was exempt from a component

      Examples:
        | exam     | scores                     | overall | result  |
        | B2 First | 180, 180, 180, 180, exempt | 180     | Grade A |

      Examples: The weights of the others stay as they are
        | exam           | scores                        | overall | result   |
        | A2 Key         | 121, 119, exempt              | 120     | Grade C  |
        | A2 Key         | exempt, 121, 118              | 120     | Grade C  |
        | A2 Key         | exempt, 120, 118              | 119     | Level A1 |
        | B1 Preliminary | exempt, exempt, exempt, 160   | 160     | Grade A  |

    Example: Nobody else is endorsed
      Given Amira's overall score in B2 First is 180
      When her result is issued
      Then her result says nothing of an exemption

    @also-over-http
    Example: Exempt from everything
      Given Amira's scores in B2 First are exempt, exempt, exempt, exempt, exempt
      When her result is issued
      Then it is refused because nobody is exempt from all components
