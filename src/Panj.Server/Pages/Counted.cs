using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>Numbers with what they count. A language with more forms than one and many chooses among them here.</summary>
internal static class Counted
{
    public static string Alerts(int number) => Of(number, Words.Count_Alert, Words.Count_Alerts);

    public static string Articles(int number) => Of(number, Words.Count_Article, Words.Count_Articles);

    public static string Events(int number) => Of(number, Words.Count_Event, Words.Count_Events);

    public static string Failures(int number) => Of(number, Words.Count_Failure, Words.Count_Failures);

    public static string Feeds(int number) => Of(number, Words.Count_Feed, Words.Count_Feeds);

    public static string Fields(int number) => Of(number, Words.Count_Field, Words.Count_Fields);

    public static string Origins(int number) => Of(number, Words.Count_Origin, Words.Count_Origins);

    public static string Outlets(int number) => Of(number, Words.Count_Outlet, Words.Count_Outlets);

    public static string Passages(int number) => Of(number, Words.Count_Passage, Words.Count_Passages);

    public static string Reports(int number) => Of(number, Words.Count_Report, Words.Count_Reports);

    public static string Of(int number, string one, string many) => number == 1 ? one : PlainText.Format(many, number);
}
