namespace Panj.Server.Watching;

/// <summary>Addresses of the pages about watches.</summary>
internal static class WatchAddress
{
    public const string All = "/watches";

    /// <summary>The form that makes a watch of the question of a filtered page.</summary>
    public static string New(string query) => All + QueryString.Create("question", query.TrimStart('?')).ToUriComponent();

    public static string Of(string name) => $"{All}/{Uri.EscapeDataString(name)}";

    /// <summary>The form that changes a watch.</summary>
    public static string Edit(string name) => Of(name) + "/edit";

    /// <summary>The list that answers a watch's question.</summary>
    public static string Events(string question) => question.Length > 0 ? "/events?" + question.TrimStart('?') : "/events";
}
