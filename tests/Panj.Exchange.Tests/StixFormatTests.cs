using System.Text.Json;

namespace Panj.Exchange.Tests;

public sealed class StixFormatTests
{
    [Fact]
    public void Every_reference_leads_to_an_object()
    {
        var objects = Objects();
        var ids = objects.Select(o => o.GetProperty("id").GetString()).ToList();
        ids.ShouldBeUnique();
        objects.Where(o => o.GetProperty("type").GetString() == "report").SelectMany(o => o.GetProperty("object_refs").EnumerateArray().Select(r => r.GetString())).Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public void Identities_are_of_version_five() =>
        Objects().Select(o => o.GetProperty("id").GetString()!.Split("--")).ShouldAllBe(id => Guid.Parse(id[1]).Version == 5);

    [Fact]
    public void A_report_says_its_status() =>
        Objects().Where(o => o.GetProperty("type").GetString() == "report").ShouldAllBe(o => o.GetProperty("labels").EnumerateArray().Any(l => l.GetString()!.StartsWith("status:", StringComparison.Ordinal)));

    /// <summary>The example of RFC 9562, appendix A.4.</summary>
    [Fact]
    public void Names_become_identities_as_written() =>
        NameUuid.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ShouldBe(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

    private static List<JsonElement> Objects() => [.. JsonDocument.Parse(Worlds.Written("stix", Worlds.Varied).Text).RootElement.GetProperty("objects").EnumerateArray()];
}
