namespace Panj.Collecting;

/// <summary>Names of those an article rests on, as one text.</summary>
internal static class Credits
{
    private const string Between = "; ";

    /// <summary>The names joined; null for none.</summary>
    internal static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(Between, names);

    /// <summary>One name more, unless it is there or is the outlet itself.</summary>
    internal static string? With(string? credit, string? name, string? outlet)
    {
        if (name is null || string.Equals(name, outlet, StringComparison.OrdinalIgnoreCase)) return credit;
        if (credit is null) return name;
        return credit.Split(Between).Contains(name, StringComparer.OrdinalIgnoreCase) ? credit : credit + Between + name;
    }
}
