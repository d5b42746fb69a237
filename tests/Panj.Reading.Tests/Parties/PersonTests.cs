using Panj.Reading.Parties;

namespace Panj.Reading.Tests.Parties;

public sealed class PersonTests
{
    [Theory]
    [InlineData("Estonian Defence Minister Juhan Mets spoke.", "Juhan Mets", "EE", "Defence Minister")]
    [InlineData("Mali's President Oumar Keita resigned.", "Oumar Keita", "ML", "President")]
    [InlineData("Minister of Foreign Affairs Juhan Mets spoke.", "Juhan Mets", null, "Minister of Foreign Affairs")]
    [InlineData("Peruvian Deputy Foreign Minister Luz Rojas spoke.", "Luz Rojas", "PE", "Deputy Foreign Minister")]
    [InlineData("Juhan Mets, the Estonian interior minister, spoke.", "Juhan Mets", "EE", "Estonian interior minister")]
    [InlineData("The Estonian interior minister, Juhan Mets, spoke.", "Juhan Mets", "EE", "interior minister")]
    [InlineData("Sheikh Omar bin Rashid arrived.", "Omar bin Rashid", null, null)]
    [InlineData("Minister of State for Foreign Affairs Sultan bin Rashid arrived.", "Sultan bin Rashid", null, "Minister of State for Foreign Affairs")]
    [InlineData("Assam director general of police (DGP) Luz Rojas said two militants were killed in Goalpara.", "Luz Rojas", null, "Assam director general of police")]
    [InlineData("HE Minister of Foreign Affairs Juhan Mets spoke.", "Juhan Mets", null, "HE Minister of Foreign Affairs")]
    public void Name_office_and_side_are_read(string text, string name, string? side, string? office)
    {
        var person = PartyReading.Of(text).First(m => m.Name == name);
        person.Type.ShouldBe(PartyType.Person);
        person.Side.ShouldBe(side);
        if (office is not null) office.ShouldEndWith(person.Office ?? "none");
        person.Id.ShouldStartWith("person:");
    }

    [Fact]
    public void A_family_name_may_be_an_office_elsewhere() =>
        PartyReading.At("Colonel Juhan Bishop spoke to reporters. Two rebels were caught, Bishop said. President Luis Rojas and the bishop of Lima met.", "Bishop").Name.ShouldBe("Juhan Bishop");

    [Fact]
    public void What_ministers_do_is_no_name() =>
        PartyReading.Of("Peruvian And Chilean Defence Ministers Open Joint Post").ShouldNotContain(party => party.Name.Contains("Open"));

    [Theory]
    [InlineData("Kenyan President Asha Otieno flew to Rome. Otieno will return on Monday.", "Otieno")]
    [InlineData("Kenyan President Asha Otieno flew to Rome. Mrs Otieno will return on Monday.", "Mrs Otieno")]
    [InlineData("Kenyan President Asha Otieno flew to Rome. The Kenyan president will return.", "Kenyan president")]
    [InlineData("Kenyan President Asha Otieno flew to Rome. The president will return.", "president")]
    [InlineData("Kenyan President Asha Otieno flew to Rome. She will return on Monday.", "She")]
    [InlineData("Otieno has arrived. Kenyan President Asha Otieno was met by crowds.", "Otieno")]
    public void Later_forms_are_the_same_person(string text, string words)
    {
        var later = PartyReading.At(text, words);
        later.Name.ShouldBe("Asha Otieno");
        later.Side.ShouldBe("KE");
    }

    [Fact]
    public void Counterpart_takes_office_from_the_first()
    {
        const string Text = "Estonian Defence Minister Juhan Mets met his Latvian counterpart Ilze Berzina on Friday.";
        var other = PartyReading.Of(Text).First(m => m.Name == "Ilze Berzina");
        other.Side.ShouldBe("LV");
        other.Office.ShouldBe("Defence Minister");
    }

    [Fact]
    public void Namesakes_of_two_states_stay_apart()
    {
        const string Text = "Kenyan President Asha Otieno met Chad's President Idriss Haroun.";
        PartyReading.Of(Text).Where(m => m.Type == PartyType.Person).Select(m => m.Entity).Distinct().Count().ShouldBe(2);
    }
}
