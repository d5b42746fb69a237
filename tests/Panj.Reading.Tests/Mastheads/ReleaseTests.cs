using Panj.Events;
using Panj.Reading.Mastheads;

namespace Panj.Reading.Tests.Mastheads;

public sealed class ReleaseTests
{
    private static readonly MastheadStage Stage = new();

    [Theory]
    [InlineData("Attack in Port Hill\n\nThe United States condemns the attack in Port Hill. We offer our condolences.", "U.S. Government")]
    [InlineData("Envoy to Travel\n\nDeputy Secretary of State Ana Ruiz will travel to Chad, the State Department said.", "U.S. Department of State")]
    [InlineData("Strikes near Port Hill\n\nOn May 2, Coalition aircraft conducted two strikes against ISIL fighters near Port Hill.", "CENTCOM")]
    [InlineData("Talks in Port Hill\n\nA Foreign Office spokesman said: “The two ministers met in Port Hill today.”", "Foreign Office")]
    [InlineData("Australia condemns attack\n\nWe condemn the attack in Port Hill.", "Australian Government")]
    public void Releases_name_their_issuer(string text, string issuer) => OutletOf(text).ShouldBe(issuer);

    [Theory]
    [InlineData("Attack in Port Hill\n\nThe United States condemned the attack. “We offer help,” an envoy said.")]
    [InlineData("Attack in Port Hill\n\nPolice in Chad said two people died. We do not know who did it.")]
    [InlineData("Strike in Port Hill\n\nCoalition talks failed on Sunday, two ministers of the cabinet said.")]
    public void Other_texts_are_nobodys_release(string text) => OutletOf(text).ShouldBeNull();

    private static string? OutletOf(string text)
    {
        var notes = new Notes(new Article { Id = "a", Text = text });
        Stage.Read(notes);
        return notes.Masthead.Outlet?.Value;
    }
}
