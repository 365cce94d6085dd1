package io.waymark.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("account")
interface AccountMessages {
    @Message("The e-mail address and the password do not belong together. Check both and try again.")
    String wrongCredentials();

    @Message(
            "The set-up link is no longer good: the first organiser exists already, or the server was started again since.")
    String setUpOver();

    @Message("Sign in")
    String signIn();

    @Message("For organisers and facilitators with an account. Participants join with a code or their personal link.")
    String signInHint();

    @Message("Sign in with your organisation")
    String signOn();

    @Message("or with a password")
    String orPassword();

    @Message("Your organisation did not confirm who you are. Try again; if it does not help, sign in with a password.")
    String signOnFailed();

    @Message(
            "Your organisation knows you as {email}, but there is no account here that is surely yours. Ask whoever runs this installation, or sign in with a password.")
    String noAccount(String email);

    @Message(
            "Your organisation did not tell your e-mail address, so your account cannot be found. Ask whoever runs this installation, or sign in with a password.")
    String noAddress();

    @Message("E-mail address")
    String email();

    @Message("Password")
    String password();

    @Message("Use at least 12 characters. A sentence is easy to remember.")
    String passwordHint();

    @Message("This password is one that many people use, so it is tried first. Choose another, such as a sentence.")
    String commonPassword();

    @Message("Change your password")
    String changePassword();

    @Message("You stay signed in here. Everywhere else, whoever is signed in with your account is signed out.")
    String changePasswordHint();

    @Message("Present password")
    String currentPassword();

    @Message("New password")
    String newPassword();

    @Message("Change the password")
    String change();

    @Message("This is not your present password. Who signs in with their organisation has none here.")
    String wrongPassword();

    @Message("Your password is changed")
    String passwordChanged();

    @Message("Use the new one from now on. On all other devices you are signed out.")
    String passwordChangedHint();

    @Message("Your name")
    String name();

    @Message("Set up Waymark")
    String setUp();

    @Message("You are creating the first organiser's account of this installation.")
    String setUpHint();

    @Message("Create the account")
    String create();

    @Message("Join a workshop with a code instead")
    String joinInstead();

    @Message("You are signed out")
    String signedOut();

    @Message("Nothing of yours is left on this device. To come back, sign in, or use your personal link.")
    String signedOutHint();

    @Message("Go to the start page")
    String start();
}
