namespace Panj.Reading.Tests.Events;

/// <summary>Whose forces are that the text calls by a body, a junta or nothing.</summary>
public sealed class SideTests
{
    [Theory]
    [InlineData("On Friday, 900 soldiers serving with the United Nations mission in Chad attacked a camp. The army of Chad shelled Chad's Abeche on Friday. Chad's police arrested three men in Chad.", null)]
    [InlineData("On Friday, troops of Operation Hadin Kai attacked a camp in Chad. The army of Chad shelled Chad's Abeche. Chad's police arrested three men in Chad.", "NG")]
    [InlineData("On Friday, forces of Operation Serval attacked a camp in Chad. The army of Chad shelled Chad's Abeche. Chad's police arrested three men in Chad.", "FR")]
    public void Who_serves_with_a_body_is_its(string text, string? side) => Told.In(text)[0].Participants[0].Side.ShouldBe(side);

    [Fact]
    public void Junta_is_of_the_land_named_once() =>
        Told.In("Nigerien junta troops left a base on Thursday. Junta soldiers killed three men near the Algerian border on Friday. Algeria's army and officials in Algeria and Tamanrasset, Algeria, said so. Junta soldiers killed two men near the Algerian border.")
            .SelectMany(report => report.Participants).Where(party => party.Name == "Junta soldiers").Select(party => party.Side).Distinct().ShouldBe(["NE"]);

    [Fact]
    public void Troops_at_a_border_are_nobodys() =>
        Told.In("Niger spoke. Junta soldiers killed three men near the Algerian border on Friday. Algeria's army and officials in Algeria and Tamanrasset, Algeria, said so. Junta soldiers killed two men near the Algerian border.")
            .SelectMany(report => report.Participants).Where(party => party.Name == "Junta soldiers").ShouldAllBe(party => party.Side == null);
}
