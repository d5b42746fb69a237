using Panj.Reading.Parties;

namespace Panj.Reading.Tests.Parties;

public sealed class PlainNameTests
{
    [Theory]
    [InlineData("The Syrian Arab Republic closed its border. Syria said so.", "Syria")]
    [InlineData("Port Hill Security Forces left. The PHSF returned.", "Port Hill Security Forces")]
    [InlineData("Deputy Prime Minister and Local Administration Minister Juhan Mets spoke. The PM left.", "Juhan Mets")]
    [InlineData("Estonian Minister of Interior and Municipalities Juhan Mets spoke.", "Juhan Mets")]
    public void The_usual_name_is_used(string text, string name) => PartyReading.Of(text)[0].Name.ShouldStartWith(name);

    [Fact]
    public void A_secretary_is_no_minister() =>
        PartyReading.Of("Kenyan Foreign Minister Asha Otieno spoke. The Foreign Secretary replied.").Count(m => m.Name == "Asha Otieno").ShouldBe(1);

    [Fact]
    public void Three_presidents_are_three()
    {
        const string Text = "Kenya's President Asha Otieno, Chad's President Idriss Haroun and Mali's President Oumar Keita met. The presidents signed a pact.";
        PartyReading.Of(Text).Single(m => m.Span.In(Text) == "presidents").Members.Count.ShouldBe(3);
    }
}
