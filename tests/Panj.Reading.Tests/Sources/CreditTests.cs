namespace Panj.Reading.Tests.Sources;

/// <summary>Agencies that a paper credits for all it prints.</summary>
public sealed class CreditTests
{
    [Theory]
    [InlineData("Rebels fire at Tacna\n\nBy Ana Ruiz, The Associated Press\n\nRebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "Associated Press")]
    [InlineData("Rebels fire at Tacna\n\nTACNA, Peru (AP) — Rebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "Associated Press")]
    [InlineData("Rebels fire at Tacna\n\nTacna (dpa) – Rebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "dpa")]
    [InlineData("Rebels fire at Tacna\n\nRebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nThe army is conducting drills there. REUTERS", "Reuters")]
    [InlineData("Rebels fire at Tacna\n\nLIMA, May 9 (Yonhap-dpa) — Rebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "dpa")]
    [InlineData("Rebels fire at Tacna\n\nLima, May 9, (dpa/ANDINA) – Rebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "dpa")]
    [InlineData("Rebels fire at Tacna\n\nRebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nSource: Reuters (Reporting by Ana Ruiz; Editing by Juan Soto)", "Reuters")]
    [InlineData("Rebels fire at Tacna\n\nBy Reuters   3 hours ago in Americas\n\nRebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "Reuters")]
    [InlineData("Rebels fire at Tacna\n\nRebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\n(AFP)\n\nSubscribe to our newsletter.", "Agence France-Presse")]
    public void Agency_of_the_whole_text_is_named(string text, string agency) =>
        English.Reader.Read(new Panj.Events.Article { Id = "a", Text = text, Outlet = "The Valley Post" }).Reports[0].Chain.Select(link => link.Name).ShouldContain(agency);

    [Fact]
    public void Feed_in_a_menu_is_no_agency() =>
        English.Reader.Read(new Panj.Events.Article { Id = "a", Text = "RSS\nSitemap\nArchive\n\nRebels fired at a post near the town of Tacna on Friday morning.\n\nNobody was hurt.", Outlet = "The Valley Post" }).Reports[0].Chain.ShouldHaveSingleItem();

    [Fact]
    public void Two_agencies_vouch_each_for_their_own() =>
        Said.Chain("Rebels fired at a post, Reuters reported.\n\nTroops left the town, AFP reported.\n\nThe river rose.", "The river rose").ShouldBe("The Valley Post");

    [Fact]
    public void Agency_leaves_a_statement_its_speaker() =>
        English.Reader.Read(new Panj.Events.Article { Id = "a", Text = "Mexico condemns raid\n\nLIMA, Peru (AP) — The foreign ministry of Mexico condemned the raid on Friday.", Outlet = "The Valley Post" })
            .Reports[0].Chain.Select(link => link.Name).ShouldBe(["The Valley Post", "Associated Press", "foreign ministry of Mexico"]);
}
