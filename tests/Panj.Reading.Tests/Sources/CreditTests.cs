namespace Panj.Reading.Tests.Sources;

/// <summary>Agencies that a paper credits for all it prints.</summary>
public sealed class CreditTests
{
    [Theory]
    [InlineData("Rebels fire at Tacna\n\nBy Ana Ruiz, The Associated Press\n\nRebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "Associated Press")]
    [InlineData("Rebels fire at Tacna\n\nTACNA, Peru (AP) — Rebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "Associated Press")]
    [InlineData("Rebels fire at Tacna\n\nTacna (dpa) – Rebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nNobody was hurt.", "dpa")]
    [InlineData("Rebels fire at Tacna\n\nRebels fired at a post near the town of Tacna on Friday morning, an officer of the border police said.\n\nThe army is conducting drills there. REUTERS", "Reuters")]
    public void Agency_of_the_whole_text_is_named(string text, string agency) =>
        English.Reader.Read(new Panj.Events.Article { Id = "a", Text = text, Outlet = "The Valley Post" }).Reports[0].Chain.Select(link => link.Name).ShouldContain(agency);
}
