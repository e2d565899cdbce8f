@entries
Feature: The photo of the day
  At some exams the centre photographs the candidates on the day, so that nobody sits for somebody
  else. Who is entered has agreed to it. Whoever does not want it says so, and gets a result all the
  same.

  Our reading where sources are silent:
    - who is younger than 18 on the day of the entry is a minor
    - exams "for Schools" take no photo
    - the photo itself is not taken in yet, nor shown

  Background:
    Given it is 1 March 2027 at 12:00

  @ENG-EXM-07
  Rule: Entering is agreeing, for a minor by the parent

    Scenario Outline: Born on <born>
      When Northgate enters Amira, born on <born>, for B2 First
      Then it is on record that <photo>

      @also-over-http
      Examples:
        | born         | photo                            |
        | 2 March 2009 | a parent has agreed to the photo |

      Examples:
        | born         | photo                       |
        | 1 March 2009 | she has agreed to the photo |

  @ENG-EXM-07
  Rule: It can be declined

    Example: At an exam that takes photos
      When Northgate enters Amira, who declines the photo, for B2 First
      Then it is on record that the photo is declined

    @also-over-http
    Example: At an exam that takes none
      When Northgate enters Amira, who declines the photo, for A2 Key
      Then it is refused because no photo is taken there

  @ENG-EXM-07
  Rule: Only at exams that say so, and never for Schools

    @also-over-http
    Example: An exam that takes none
      When Northgate enters Amira, born on 1 March 2009, for A2 Key
      Then it is on record that no photo will be taken

    Example: For Schools
      When Northgate enters Amira, born on 1 March 2009, for B2 First for Schools
      Then it is on record that no photo will be taken
