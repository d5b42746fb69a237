using Panj.Server.Markup;
using Panj.Server.SigningIn;

namespace Panj.Server.Pages;

/// <summary>Asks for name and password.</summary>
internal static class SignInPage
{
    /// <param name="token">The form's hidden field.</param>
    /// <param name="back">Where to go afterwards.</param>
    /// <param name="failed">True after a try that failed.</param>
    public static Html Of(Html token, string back, bool failed) => Shell.Of(Words.SignIn_Title, "sign-in", Html.Of($"""
        <section class="page"><h1>{Words.SignIn_Title}</h1>
        {Html.If(failed, $"""<p class="notice" role="alert">{Words.SignIn_Failed}</p>""")}
        <form class="stacked" method="post" action="/sign-in">{token}<input type="hidden" name="back" value="{back}">
        <label>{Words.SignIn_Name} <input type="text" name="name" autocomplete="username" required maxlength="{Credentials.LongestName}"></label>
        <label>{Words.SignIn_Password} <input type="password" name="password" autocomplete="current-password" required maxlength="{Credentials.LongestPassword}"></label>
        <button type="submit">{Words.SignIn_Title}</button></form>
        <p class="hint">{Html.Format(Words.SignIn_HowMade, Html.Of($"<code>panj user add</code>"))}</p>
        </section>
        """));
}
