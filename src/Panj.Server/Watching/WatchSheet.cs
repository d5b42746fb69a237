using Panj.Events;
using Panj.Watches;

namespace Panj.Server.Watching;

/// <summary>Reads the form of a new watch. Programs write conditions as the command line does ("on=killed>=10"); the page has a field for each part of one.</summary>
internal static class WatchSheet
{
    public static WatchDraft Read(IFormCollection form) => new()
    {
        Name = One(form, "name"),
        Question = One(form, "question"),
        Conditions = [.. Many(form, "on"), .. Parts(form)],
        Mails = Many(form, "mail"),
        Webhooks = Many(form, "webhook"),
        Digest = Slug.TryParse<DigestPeriod>(One(form, "digest"), out var digest) ? digest : default,
    };

    /// <summary>A name for a watch of a question: the words of its answers.</summary>
    public static string NameOf(string question)
    {
        var answers = question.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => Uri.UnescapeDataString(part.Split('=', 2)[^1].Replace('+', ' ')));
        var letters = string.Concat(string.Join('-', answers).Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
        var name = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 ? "everything" : name[..Math.Min(name.Length, WatchDraft.LongestName)];
    }

    private static IEnumerable<string> Parts(IFormCollection form)
    {
        if (One(form, "plan") is { Length: > 0 } ahead) yield return $"plan/{ahead}";
        if (One(form, "least") is { Length: > 0 } least) yield return $"{One(form, "figure")}>={least}";
        if (One(form, "count") is { Length: > 0 } count) yield return $"events>={count}/{(One(form, "days") is { Length: > 0 } days ? days : "7")}";
    }

    private static string One(IFormCollection form, string field) => form[field].ToString().Trim();

    private static string[] Many(IFormCollection form, string field) => [.. form[field].OfType<string>().Select(value => value.Trim()).Where(value => value.Length > 0)];
}
