@catalogue
Feature: Who recognises a qualification
  A qualification names the regulators that recognise it, year by year, and says so where none
  does. Of a year of which nothing is said nothing is told, not what held before.

  @INT-PRE-08
  Rule: Regulators are named by year

    @also-over-http
    Example: Two
      Given Biology is recognised by "Ofqual" and "Qualifications Wales" in 2026
      When somebody asks who recognises Biology in 2026
      Then they are "Ofqual" and "Qualifications Wales"

    Example: Named again
      Given Biology is recognised by "Ofqual" and "CCEA" in 2026
      And Biology is recognised by nobody in 2026
      When somebody asks who recognises Biology in 2026
      Then it is nobody

    @also-over-http
    Example: A regulator whose name documents have no letter for
      When the board says that Biology is recognised by "Board ᐄ" in 2026
      Then it is refused because documents have no letter for U+1404

    Example: A regulator whose name is of another script
      When the board says that Biology is recognised by "教育部" in 2026
      Then it is taken

    @also-over-http
    Example: A year of which nothing is said
      Given Biology is recognised by "Ofqual" and "CCEA" in 2026
      When somebody asks who recognises Biology in 2027
      Then the answer is the same as for what is not there
