@catalogue
Feature: What the board takes into its catalogue
  Types of qualification, syllabuses, what a series offers and what may not be entered together come
  in files. A file that names what is not there is refused whole, with the line that is at fault.

  @INT-AWD-09
  Rule: A type of qualification is graded on a scale that is defined

    @also-over-http
    Example: Nobody has defined it
      When the board takes IGCSE as graded on a scale that nobody has defined
      Then it is refused because nobody has defined the scale

  @INT-AWD-09
  Rule: A syllabus leads to a type of qualification that there is

    @also-over-http
    Example: There is none of that code
      When the board takes Physics as a syllabus of a type that there is not
      Then it is refused because there is no such type of qualification

  @INT-ENT-14
  Rule: A title is refused with a character that documents have no letter for

    @also-over-http
    Example: A picture in it
      When the board takes a syllabus of the title "Physics 😀"
      Then it is refused because documents have no letter for U+1F600

    Example: A title in another script
      When the board takes a syllabus of the title "اللغة العربية"
      Then it is taken

  @INT-ENT-02
  Rule: A series offers options of syllabuses in the catalogue, each once

    @also-over-http
    Example: A syllabus that is not there
      When the board offers Physics, which nobody has taken into the catalogue
      Then it is refused because nobody knows the syllabus that is offered

    Example: One option in two lines
      When the board offers Physics twice in one file
      Then it is refused because an option is offered twice

  @INT-ENT-03
  Rule: All fees of a series are in its currency

    @also-over-http
    Example: A fee in euros in a series in pounds
      When the board offers Physics for a fee in euros
      Then it is refused because the fee is in another currency

  @INT-ENT-08
  Rule: A prohibited pair is of two syllabuses in the catalogue

    @also-over-http
    Example: One that is not there
      When the board prohibits Physics with Music, which nobody has taken into the catalogue
      Then it is refused because nobody knows a syllabus of the pair

    Example: One with itself
      When the board prohibits Physics with itself
      Then it is refused because a pair is of two syllabuses
