using System.Xml.Linq;

namespace Panj.House.Tests;

/// <summary>Which room may refer to which: the arrows of ARCHITECTURE.md.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Panj.Language"] = [],
        ["Panj.Events"] = ["Panj.Language"],
        ["Panj.Reading"] = ["Panj.Language", "Panj.Events"],
        ["Panj.Picture"] = ["Panj.Events"],
        ["Panj.Collecting"] = ["Panj.Events"],
        ["Panj.Storage"] = ["Panj.Events"],
        ["Panj.Storage.Postgres"] = ["Panj.Storage"],
        ["Panj.Exchange"] = ["Panj.Events", "Panj.Picture"],
        ["Panj.Watches"] = ["Panj.Events", "Panj.Picture", "Panj.Collecting", "Panj.Exchange"],
        ["Panj.Workers"] = ["Panj.Collecting", "Panj.Reading"],
        ["Panj.Evaluating"] = ["Panj.Events"],
        ["Panj.Server"] = ["Panj.Reading", "Panj.Picture", "Panj.Collecting", "Panj.Storage", "Panj.Exchange", "Panj.Watches"],
        ["Panj.Cli"] = ["Panj.Server", "Panj.Evaluating", "Panj.Reading", "Panj.Picture", "Panj.Collecting", "Panj.Storage", "Panj.Storage.Postgres", "Panj.Exchange", "Panj.Watches", "Panj.Workers"],
    };

    [Fact]
    public void Rooms_refer_only_along_the_arrows() =>
        Projects().SelectMany(project => References(project).Except(Allowed[Name(project)]).Select(other => $"{Name(project)} -> {other}")).ShouldBeEmpty();

    [Fact]
    public void Every_room_has_its_arrows() => Projects().Select(Name).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Theory]
    [InlineData("Panj.Language")]
    [InlineData("Panj.Events")]
    public void Inner_rooms_use_no_package(string room) =>
        XDocument.Load(Projects().Single(p => Name(p) == room)).Descendants("PackageReference").ShouldBeEmpty();

    /// <summary>The trainer makes the models that Language reads, and shares their form.</summary>
    [Fact]
    public void Insides_are_open_to_own_tests_alone() =>
        Projects().SelectMany(project => XDocument.Load(project).Descendants("InternalsVisibleTo").Select(i => (Room: Name(project), To: (string)i.Attribute("Include")!)))
            .Where(open => open.To != open.Room + ".Tests" && open is not ("Panj.Language", "Panj.Training")).Select(open => $"{open.Room} -> {open.To}").ShouldBeEmpty();

    private static IEnumerable<string> Projects() => House.Files("src", "*.csproj");

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project);

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!));
}
