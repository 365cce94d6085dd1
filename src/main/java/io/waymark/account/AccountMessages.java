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

    @Message("This account has a second factor. Send the code that its app shows, too.")
    String codeNeeded();

    @Message(
            "This code is not good: mistyped, over, or used already. Check it, or wait for the next one and type that.")
    String wrongCode();

    @Message("It is too long ago that you typed your password. Sign in again.")
    String codeTooLate();

    @Message(
            "The second factor is on already. For another phone, or another spare code, turn it off first, then set it up again.")
    String factorIsOn();

    @Message("Every account must have a second factor here, and yours has none yet. Set it up, then go on.")
    String factorNeeded();

    @Message("No key was told here within the last ten minutes. Begin again with setting the second factor up.")
    String factorNotBegun();

    @Message("One more step")
    String oneMoreStep();

    @Message("Your password is right. Now type the code that the app on your phone shows.")
    String oneMoreStepHint();

    @Message("Code")
    String code();

    @Message("Six digits. Without your phone: your spare code, which turns the second factor off.")
    String codeHint();

    @Message("Start again")
    String startAgain();

    @Message("Second factor")
    String secondFactor();

    @Message(
            "A code from an app on your phone, asked for after your password. Who gets to know your password cannot sign in with it alone.")
    String secondFactorHint();

    @Message("It is off.")
    String factorOff();

    @Message("It is on.")
    String factorOn();

    @Message("Set it up")
    String setUpFactor();

    @Message("For another phone turn it off here, and set it up again with that one.")
    String turnOffHint();

    @Message("Turn it off")
    String turnOff();

    @Message("Read this with an authenticator app on your phone")
    String scan();

    @Message("Any such app will do. On the phone itself, or without a camera, give it this key:")
    String scanHint();

    @Message("Code that the app shows")
    String appCode();

    @Message("Six digits, new every 30 seconds.")
    String appCodeHint();

    @Message("Turn it on")
    String turnOn();

    @Message("Your second factor is on")
    String factorIsOnNow();

    @Message("From now on your code is asked for after your password. On all other devices you are signed out.")
    String factorIsOnNowHint();

    @Message("Your spare code")
    String spareCode();

    @Message(
            "Write it down and keep it away from your phone: it is shown only now. It lets you in once without the phone, and turns the second factor off.")
    String spareCodeHint();

    @Message("I have written it down")
    String writtenDown();
}
