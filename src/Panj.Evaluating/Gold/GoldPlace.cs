using System.Text.Json;

namespace Panj.Evaluating.Gold;

/// <summary>Where an event happened.</summary>
internal sealed record GoldPlace(string? Name, HashSet<string> Countries, string? Precision)
{
    public static GoldPlace Read(JsonElement json) => new(json.Text("name"), [.. json.Texts("countries")], json.Text("precision"));

    /// <summary>Equal sets; of a border, either side's country alone is as good.</summary>
    public bool HasCountriesOf(GoldPlace? found)
    {
        var theirs = found?.Countries ?? [];
        return Countries.SetEquals(theirs) || (Precision == "border" && theirs.Count > 0 && theirs.IsSubsetOf(Countries));
    }
}
